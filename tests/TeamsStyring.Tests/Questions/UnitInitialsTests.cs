using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-44")]
public sealed class UnitInitialsTests
{
    private static readonly Unit Kommune = Named("Fjordvik kommune", null);

    private static readonly UnitTree Units = new(
    [
        Kommune, Named("Pedagogisk-psykologisk tjeneste", Kommune), Named("Barn, unge og familie", Kommune), Named("Helse og omsorg", Kommune), Named("HR og lønn", Kommune), Named("Oppvekst og kultur", Kommune),
        Named("Plan, bygg og geodata", Kommune), Named("Park, bad og grøntanlegg", Kommune), Named("Solsiden skole", Kommune),
    ]);

    private static readonly Vocabulary Vocabulary = new(Lexicon.BuiltIn, Units, [], [], []);

    [Theory]
    [InlineData("hva er ikke oppnådd i PPT", "Pedagogisk-psykologisk tjeneste")]
    [InlineData("status ppt", "Pedagogisk-psykologisk tjeneste")]
    [InlineData("kva har buf fått til i år", "Barn, unge og familie")]
    [InlineData("hvem har ikke rapportert i HO", "Helse og omsorg")]
    [InlineData("status på hr", "HR og lønn")]
    public void A_unit_is_known_by_the_first_letters_of_its_name(string text, string unit)
        => Assert.Equal(unit, Parse(text).Slots.Unit is { } found ? Units.Find(found)?.Name : null);

    [Theory]
    [InlineData("status pbg")]
    [InlineData("status ss")]
    [InlineData("korleis har ho det")]
    [InlineData("OK takk")]
    [InlineData("HVA HAR HO SVART")]
    public void Letters_that_several_units_share_or_that_are_a_word_name_none(string text)
        => Assert.Null(Parse(text).Slots.Unit);

    private static Question Parse(string text) => Question.Parse(text, Vocabulary, Fjordvik.Context);

    private static Unit Named(string name, Unit? parent) => new(new UnitId(StableId.From("initials", name)), parent?.Id, name, "", UnitKind.Own, null, null, 0);
}
