using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-44")]
public sealed class SlotsTests
{
    [Theory]
    [InlineData("ikke oppnådd Q3", "2026-Q3")]
    [InlineData("ikke oppnådd q4", "2026-Q4")]
    [InlineData("ikke oppnådd 3. kv", "2026-Q3")]
    [InlineData("ikke oppnådd 3kv", "2026-Q3")]
    [InlineData("ikke oppnådd K2", "2026-Q2")]
    [InlineData("Hvilke mål er ikke nådd i tredje kvartal", "2026-Q3")]
    [InlineData("Hvilke mål er ikke nådd i andre kvartal", "2026-Q2")]
    [InlineData("hva er ikke nådd i kvartal 1", "2026-Q1")]
    [InlineData("hva er ikke nådd i 1. kvartal i fjor", "2025-Q1")]
    [InlineData("hva er ikke nådd i Q4 2024", "2024-Q4")]
    [InlineData("hva er ikke nådd i 2024-Q4", "2024-Q4")]
    [InlineData("røde mål tertial 1", "2026-T1")]
    [InlineData("røde mål T2", "2026-T2")]
    [InlineData("røde mål 2. tertial 2025", "2025-T2")]
    [InlineData("røde mål tertial II", "2026-T2")]
    [InlineData("hva gikk bra i fjor?", "2025")]
    [InlineData("hva er nådd så langt i år", "2026")]
    [InlineData("hva er nådd i 2023", "2023")]
    [InlineData("røde mål i september", "2026-09")]
    [InlineData("røde mål i november", "2025-11")]
    [InlineData("whats not achieved this quarter", "2026-Q3")]
    [InlineData("hva er ikke nådd forrige kvartal", "2026-Q2")]
    [InlineData("kva er ikkje nådd i fjor", "2025")]
    [InlineData("vad har vi inte uppnått förra året", "2025")]
    [InlineData("vad har vi inte uppnått i andra kvartalet", "2026-Q2")]
    [InlineData("what did we achieve last year", "2025")]
    [InlineData("what did we achieve in the second quarter", "2026-Q2")]
    [InlineData("hva er ikke oppnådd", null)]
    [InlineData("status mål 3", null)]
    public void A_period_is_read_as_it_is_said(string text, string? period) => Assert.Equal(period, Fjordvik.Parse(text).Slots.Period?.ToString());

    [Theory]
    [InlineData("hva er ikke oppnaadd paa Solsiden skole", "Solsiden skole")]
    [InlineData("status skolen på Solsiden", "Solsiden skole")]
    [InlineData("hva er ikke oppnådd på solskolen", "Solsiden skole")]
    [InlineData("status hjemmetjenesten", "Hjemmetjenesten")]
    [InlineData("status heimetenesta", "Hjemmetjenesten")]
    [InlineData("How is the home care unit doing?", "Hjemmetjenesten")]
    [InlineData("åssen ligger oppvekst an", "Oppvekst")]
    [InlineData("Er det noe vi ikke har klart i helse og omsorg?", "Helse og omsorg")]
    [InlineData("status helse", "Helse og omsorg")]
    [InlineData("Korleis ligg teknisk eining an?", "Teknisk")]
    [InlineData("stauts på teknisk drift", "Teknisk")]
    [InlineData("status eigedom", "Eiendom")]
    [InlineData("hva er ikke oppnådd på Solsidne skole", "Solsiden skole")]
    [InlineData("hva er ikke oppnådd", null)]
    [InlineData("hva er ikke oppnådd på Månen", null)]
    public void A_unit_is_known_by_name_nickname_part_and_ending(string text, string? unit)
        => Assert.Equal(unit, Fjordvik.Parse(text).Slots.Unit is { } id ? Fjordvik.Units.Find(id)?.Name : null);

    [Fact]
    public void A_sector_is_said_to_be_one()
    {
        Assert.Equal(Fjordvik.Helse.Id, Fjordvik.Parse("status helse og omsorg").Slots.Sector);
        Assert.Null(Fjordvik.Parse("status Solsiden skole").Slots.Sector);
    }

    [Theory]
    [InlineData("Har skolene rapportert?", 2)]
    [InlineData("kva er ikkje oppnadd i barnehagane", 2)]
    [InlineData("have the schools reported", 2)]
    [InlineData("har skolorna rapporterat", 2)]
    public void Units_are_named_together_by_what_they_are(string text, int number) => Assert.Equal(number, Fjordvik.Parse(text).Slots.Group?.Units.Count);

    [Fact]
    public void A_name_that_fits_two_units_is_asked_about_not_guessed()
    {
        var slots = Fjordvik.Parse("hva er ikke oppnådd på Solsiden").Slots;

        Assert.Null(slots.Unit);
        Assert.Equal([Fjordvik.Barnehage.Id, Fjordvik.Skole.Id], slots.UnitChoices);
    }

    [Fact]
    public void No_more_than_three_are_offered_to_choose_from_and_the_own_come_first()
    {
        List<Unit> units = [.. Enumerable.Range(0, 6).Select(number => new Unit(new UnitId(Domain.StableId.From("many", $"{number}")), null, $"Solsiden {number + 1}", "", UnitKind.Own, null, null, 0))];
        var vocabulary = new Vocabulary(Lexicon.BuiltIn, new UnitTree(units), [], [], []);

        Assert.Equal(units.Take(3).Select(unit => unit.Id), Question.Parse("status Solsiden", vocabulary, Fjordvik.Context).Slots.UnitChoices);
    }

    [Theory]
    [InlineData("hva har Ola Strand ansvar for", "ola", 0)]
    [InlineData("hvem tar over for Ola", "ola", 0)]
    [InlineData("hva har Per ansvar for", null, 2)]
    [InlineData("mine mål", "kari", 0)]
    [InlineData("hvem må jeg purre", null, 0)]
    public void A_person_is_known_by_name_and_asked_about_when_two_have_it(string text, string? person, int choices)
    {
        var slots = Fjordvik.Parse(text).Slots;

        Assert.Equal((person, choices), (slots.Person?.Value, slots.PersonChoices.Count));
    }

    [Theory]
    [InlineData("hva er ikke nådd fra Q1 til Q3", "2026-Q1", "2026-Q3")]
    [InlineData("hva er nådd siste to år", "2025", "2026")]
    [InlineData("hva er nådd i første halvår", "2026-Q1", "2026-Q2")]
    [InlineData("hva er nådd siden mai", "2026-05", "2026-10")]
    [InlineData("hva er nådd i høst", "2026-09", "2026-11")]
    [InlineData("hva er nådd fra november til februar", "2025-11", "2026-02")]
    [InlineData("what did we achieve the last 3 quarters", "2026-Q1", "2026-Q3")]
    public void A_stretch_of_time_has_a_beginning_and_an_end(string text, string from, string to)
        => Assert.Equal((from, to), (Fjordvik.Parse(text).Slots.Period?.ToString(), Fjordvik.Parse(text).Slots.PeriodTo?.ToString()));

    [Fact]
    public void What_may_mean_two_things_says_both() => Assert.Equal((Intent.NotAchieved, Intent.NotReported), (Fjordvik.Parse("Hva mangler vi?").Intent, Fjordvik.Parse("Hva mangler vi?").OtherReading ?? Intent.Unknown));

    [Theory]
    [InlineData("kan du bytte til nynorsk", Domain.Language.Nn)]
    [InlineData("svar på svenska", Domain.Language.Sv)]
    [InlineData("can you answer in english", Domain.Language.En)]
    public void Somebody_can_ask_for_another_language(string text, Domain.Language language) => Assert.Equal(language, Fjordvik.Parse(text).SwitchTo);

    [Fact]
    public void What_follows_the_colon_of_a_new_initiative_is_kept_and_not_read()
    {
        var question = Fjordvik.Parse("legg inn tiltak: purr på vikarer i mars");

        Assert.Equal((Intent.Record, QuestionAspect.AddInitiative, "purr på vikarer i mars"), (question.Intent, question.Aspect, question.Slots.Text));
        Assert.Null(question.Slots.Period);
    }

    [Fact]
    public void For_somebody_who_works_in_one_of_them_it_is_the_own()
        => Assert.Equal(Fjordvik.Skole.Id, Question.Parse("hva er ikke oppnådd på Solsiden", Fjordvik.Vocabulary, Fjordvik.Context with { Home = Fjordvik.Skole.Id }).Slots.Unit);

    [Fact]
    public void Status_colour_dimension_topic_number_and_person_are_found()
    {
        Assert.Equal("Red", Fjordvik.Parse("vis alt som er rødt").Slots.Status?.Name);
        Assert.Equal("AtRisk", Fjordvik.Parse("hvilke mål er i fare").Slots.Status?.Name);
        Assert.Equal("Partly", Fjordvik.Parse("målet er delvis oppnådd").Slots.Status?.Name);
        Assert.Equal(Fjordvik.Economy.Id, Fjordvik.Parse("status på økonomi").Slots.Dimension);
        Assert.Equal("sykefravær", Fjordvik.Parse("korleis går det med sjukefråværet").Slots.Topic);
        Assert.Equal("Svar innen frist", Fjordvik.Parse("hvordan går det med svar innen frist").Slots.Topic);
        Assert.Equal("3.2", Fjordvik.Parse("mål 3.2 status").Slots.Number);
        Assert.Equal(new PersonId("kari"), Fjordvik.Parse("mine mål").Slots.Person);
        Assert.Null(Fjordvik.Parse("gi meg en oversikt").Slots.Person);
        Assert.Equal("Delayed", Fjordvik.Parse("Hvilke tiltak er forsinket?").Slots.State);
        Assert.Equal("pptx", Fjordvik.Parse("lag powerpoint til personalmøtet").Slots.Format);
    }

    [Fact]
    public void A_word_that_names_nothing_here_is_told_of() => Assert.Equal(["månen"], Fjordvik.Parse("hva er ikke oppnådd på Månen").NotFound);

    [Fact]
    public void A_follow_up_changes_one_slot_and_keeps_the_rest()
    {
        var first = Fjordvik.Parse("hva er ikke oppnådd på Solsiden skole");
        var lastYear = Fjordvik.Parse("og i fjor?").After(first);
        var other = Fjordvik.Parse("hva med hjemmetjenesten?").After(lastYear);

        Assert.Equal((Intent.NotAchieved, Fjordvik.Skole.Id, "2025"), (lastYear.Intent, lastYear.Slots.Unit ?? default, lastYear.Slots.Period?.ToString()));
        Assert.Equal((Intent.NotAchieved, Fjordvik.Hjemmetjeneste.Id, "2025"), (other.Intent, other.Slots.Unit ?? default, other.Slots.Period?.ToString()));
    }
}
