@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Dear {{name}}, you ordered {{#items}}{{name}}, {{/items}} yes?")
    String confirm(String name, List<Item> items);

    record Item(String name) {}
}
