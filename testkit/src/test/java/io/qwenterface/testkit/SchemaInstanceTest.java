package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made up must be valid, by the judgement of a validator that is not ours. */
class SchemaInstanceTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static JsonNode assertValid(String json) {
        JsonNode schema = Http.parse(Http.quoted(json));
        JsonNode instance = SchemaInstance.of(schema);
        Schema validator = REGISTRY.getSchema(schema);
        assertThat(validator.validate(
                        instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(instance + " under " + schema)
                .isEmpty();
        assertThat(SchemaInstance.of(schema)).isEqualTo(instance);
        return instance;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'string'} | 'value'",
                "{'type':'boolean'} | true",
                "{'type':'null'} | null",
                "{'type':'integer'} | 1",
                "{'type':'number'} | 1",
                "{'type':['null','integer']} | 1",
                "{'enum':['LOW','HIGH']} | 'LOW'",
                "{'type':'string','enum':['LOW']} | 'LOW'",
                "{'const':'invoice'} | 'invoice'",
                "{'type':'integer','minimum':5} | 5",
                "{'type':'integer','exclusiveMinimum':5} | 6",
                "{'type':'integer','maximum':-3} | -3",
                "{'type':'integer','exclusiveMaximum':-3} | -4",
                "{'type':'integer','minimum':1.5} | 2",
                "{'type':'integer','maximum':-1.5} | -2",
                "{'type':'integer','multipleOf':7,'minimum':8} | 14",
                "{'type':'integer','multipleOf':1.5} | 15",
                "{'type':'number','exclusiveMinimum':0,'exclusiveMaximum':0.5} | 0.499",
                "{'type':'number','minimum':0,'maximum':1} | 1",
                "{'type':'number','multipleOf':0.25,'maximum':0.7} | 0.5",
                "{'type':'string','minLength':8} | 'value………'",
                "{'type':'string','maxLength':3} | 'val'",
                "{'type':'string','pattern':'^[A-Z]{2}-\\\\d{4}$'} | 'AA-0000'",
                "{'type':'string','pattern':'^[A-Z]+$','minLength':5,'maxLength':8} | 'AAAAA'",
                "{'type':'string','pattern':'^[A-Z]*-?\\\\d{2,}$','minLength':7} | 'AAA-0000'",
                "{'type':'string','pattern':'^[A-Z]?\\\\d*-$','maxLength':1} | '-'",
                "{'type':'string','pattern':'\\\\S','minLength':1} | 'value'",
                "{'type':'string','format':'email'} | 'someone@example.com'",
                "{'type':'string','format':'email','maxLength':9} | 'aaaa@a.co'",
                "{'type':'string','format':'email','minLength':21} | 'aaaaaaaaa@example.com'",
                "{'type':'string','format':'email','pattern':'^[a-z]+@b[.]de$'} | 'a@b.de'",
                "{'type':'array','items':{'type':'string'}} | ['value']",
                "{'type':'array','items':{'type':'integer'},'minItems':3,'uniqueItems':true} | [1,2,3]",
                "{'type':'array','items':{'enum':['A','B','C']},'minItems':2,'uniqueItems':true} | ['A','B']",
                "{'type':'array','items':{'type':'integer'},'maxItems':0} | []",
                "{'type':'array','prefixItems':[{'const':1},{'type':'boolean'}],'items':false} | [1,false]",
                "{'type':'object','additionalProperties':{'type':'integer'}} | {'key':1}",
                "{'type':'object','additionalProperties':{'type':'integer'},'minProperties':2} | {'key':1,'key2':1}",
                "{'type':'object','propertyNames':{'enum':['HIGH','LOW']},'additionalProperties':{'type':'integer'}} |"
                        + " {'HIGH':1}",
                "{'type':'object','properties':{'dueDate':{'type':'string'}}} | {'dueDate':'due date'}",
                "{'type':'object','properties':{},'additionalProperties':false} | {}",
                "{'type':'object','required':['a']} | {'a':'a'}",
                "{'anyOf':[{'type':'null'},{'type':'integer'}]} | 1",
                "{'oneOf':[{'type':'null'}]} | null",
                "{'type':'object','properties':{'type':{'type':'string'}},'anyOf':[{'properties':{'type':"
                        + "{'const':'a'}},'required':['type']}]} | {'type':'a'}",
                "{'allOf':[{'type':'object','properties':{'a':{'const':1}},'required':['a']},"
                        + "{'properties':{'b':{'const':2}},'required':['b']}]} | {'a':1,'b':2}",
            })
    void makes(String schema, String instance) {
        assertThat(assertValid(schema).toString()).isEqualTo(Http.quoted(instance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "time",
                "date-time",
                "duration",
                "email",
                "hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uuid",
                "regex"
            })
    void makesTextsOfEveryFormat(String format) {
        assertValid("{'type':'string','format':'" + format + "'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\\\d{4}-\\\\d{2}$",
                "^(INFO|WARN)$",
                "^[^a-z]+$",
                "^(?:ab)+c?$",
                "[a-f0-9]{8}",
                "^\\\\+?[1-9]\\\\d{1,14}$",
                "^\\\\S+@\\\\S+$",
                "^[\\\\w.-]+$",
                "^.{3,5}$",
                "^#[0-9A-F]{6}$",
            })
    void makesTextsOfSimplePatterns(String pattern) {
        assertValid("{'type':'string','pattern':'" + pattern + "'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A list that ends with null.
                "{'type':'object','properties':{'head':{'type':'integer'},'tail':{'anyOf':[{'$ref':'#'},"
                        + "{'type':'null'}]}},'required':['head','tail']}",
                // An expression: the branch that contains itself comes first.
                "{'$defs':{'E':{'anyOf':[{'type':'object','properties':{'left':{'$ref':'#/$defs/E'}},"
                        + "'required':['left']},{'type':'object','properties':{'number':{'type':'integer'}},"
                        + "'required':['number']}]}},'type':'object','properties':{'value':{'$ref':'#/$defs/E'}},"
                        + "'required':['value']}",
                // A triage of a ticket, as generated clients send it.
                "{'type':'object','additionalProperties':false,'properties':{'priority':{'enum':['LOW','HIGH']},"
                        + "'due':{'type':'string','format':'date'},'score':{'type':'number','minimum':0,'maximum':1},"
                        + "'actions':{'type':'array','items':{'type':'object','properties':{'owner':{'type':"
                        + "['string','null']},'what':{'type':'string','minLength':1}},'required':['what'],"
                        + "'additionalProperties':false}}},'required':['priority','due','score','actions']}",
            })
    void makesWholeObjects(String schema) {
        assertValid(schema);
    }

    @Test
    void followsARecursionOnlyAsFarAsTheSchemaDemands() {
        assertThat(assertValid("{'$ref':'#/$defs/Node','$defs':{'Node':{'type':'object','properties':{"
                                + "'name':{'type':'string'},'children':{'type':'array','items':"
                                + "{'$ref':'#/$defs/Node'}}},'required':['name','children'],"
                                + "'additionalProperties':false}}}")
                        .toString())
                .isEqualTo("{\"name\":\"name\",\"children\":[]}");
    }
}
