package io.qwenterface.benchmarks.qwenterface.growth;

/** Replies of one to two hundred texts; the larger ones are made of the smaller. */
public final class Fields {

    private Fields() {}

    public record One(String a) {}

    public record Ten(
            String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {}

    public record Fifty(Ten a, Ten b, Ten c, Ten d, Ten e) {}

    public record Hundred(Ten a, Ten b, Ten c, Ten d, Ten e, Ten f, Ten g, Ten h, Ten i, Ten j) {}

    public record TwoHundred(Hundred a, Hundred b) {}
}
