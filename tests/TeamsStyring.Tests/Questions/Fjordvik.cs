using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>A small kommune whose names the parser's tests ask about, on 5 October 2026.</summary>
internal static class Fjordvik
{
    public static DateOnly Today { get; } = new(2026, 10, 5);

    public static Unit Kommune { get; } = Named("Fjordvik kommune", null);

    public static Unit Oppvekst { get; } = Named("Oppvekst", Kommune);

    public static Unit Helse { get; } = Named("Helse og omsorg", Kommune);

    public static Unit Teknisk { get; } = Named("Teknisk", Kommune, "teknisk drift");

    public static Unit Skole { get; } = Named("Solsiden skole", Oppvekst, "Solskolen");

    public static Unit Barnehage { get; } = Named("Solsiden barnehage", Oppvekst);

    public static Unit Hjemmetjeneste { get; } = Named("Hjemmetjenesten", Helse);

    public static UnitTree Units { get; } = new(
        [Kommune, Oppvekst, Helse, Teknisk, Skole, Barnehage, Named("Nordre skole", Oppvekst), Named("Bekken barnehage", Oppvekst), Hjemmetjeneste, Named("Sykehjem Vest", Helse), Named("Eiendom", Teknisk)]);

    public static Dimension Economy { get; } = new(new DimensionId(StableId.From("dimension")), "Økonomi", StandardDimension.Economy, 0);

    public static Dimension Organisation { get; } = new(new DimensionId(StableId.From("dimension", "organisation")), "Organisasjonskvalitet", StandardDimension.OrganisationQuality, 1);

    public static Vocabulary Vocabulary { get; } = new(
        Lexicon.BuiltIn,
        Units,
        [Economy, Organisation],
        [new PlanWords("Svar innen frist", ["Svartid, dager"]), new PlanWords("Lesing 5. trinn", ["Andel på laveste nivå"]), new PlanWords("Nærvær", ["Sykefravær"]), new PlanWords("Fornøyde brukere", ["Brukertilfredshet"])],
        [new PersonName(new PersonId("kari"), "Kari Nordmann"), new PersonName(new PersonId("ola"), "Ola Strand"), new PersonName(new PersonId("per"), "Per Vik"), new PersonName(new PersonId("per2"), "Per Moen")]);

    public static QuestionContext Context { get; } = new(new PersonId("kari"), null, Language.Nb, Today, ReportingPeriod.Quarter(2026, 3));

    public static Question Parse(string text) => Question.Parse(text, Vocabulary, Context);

    private static Unit Named(string name, Unit? parent, string nicknames = "")
        => new(new UnitId(StableId.From("unit", name)), parent?.Id, name, nicknames, UnitKind.Own, null, null, 0);
}
