using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Schema;

[Trait("Feature", "N13")]
public sealed class ListSchemaTests
{
    public static TheoryData<PlanList> Lists => [.. Enum.GetValues<PlanList>()];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_keeps_to_what_SharePoint_can(PlanList list)
    {
        var schema = ListSchemas.Of(list);
        var names = schema.Columns.Select(column => column.Name).ToList();

        Assert.InRange(schema.Columns.Count(column => column.Indexed), 1, 20);
        Assert.All(names, name => Assert.Matches("^[A-Z][A-Za-z]{1,31}$", name));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());

        // Beside a column X, SharePoint gives what is written to XId or XLookupId to somebody else.
        Assert.DoesNotContain(names, name => names.Contains($"{name}Id") || names.Contains($"{name}LookupId"));

        // What SharePoint calls its own columns cannot be ours.
        Assert.Empty(names.Except([ListSchema.Title]).Intersect(["ID", "Id", "Created", "Modified", "Author", "Editor", "Attachments", "Order", "ContentType", "Edit", "GUID", "Name", "Status", "URL"]));
        Assert.All(schema.Columns.Where(column => column.Indexed), column => Assert.False(column.IsNote));
        Assert.All(schema.Columns.Where(column => column.NameOf.Length > 0), column => Assert.Equal(column.Refers, schema[column.NameOf].Refers));
        Assert.All(schema.Columns.Where(column => column.Kind is ColumnKind.Choice), column => Assert.NotNull(column.Choices));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_column_and_choice_has_a_name_in_every_language_and_none_twice(PlanList list)
    {
        var schema = ListSchemas.Of(list);
        foreach (var words in Enum.GetValues<Language>().Select(ListWords.In))
        {
            Assert.NotEmpty(words.NameOf(list));
            var names = schema.Columns.Select(column => words.NameOf(list, column)).ToList();
            Assert.Equal(names.Count, names.Distinct(StringComparer.CurrentCultureIgnoreCase).Count());
            Assert.All(schema.Columns.Where(column => column.Kind is ColumnKind.Choice), column => Assert.Equal(words.ChoicesOf(column).Count, words.ChoicesOf(column).Distinct().Count()));
        }
    }

    [Fact]
    public void A_word_means_the_same_in_whichever_language_it_is_written()
    {
        foreach (var type in ListSchemas.All.SelectMany(schema => schema.Columns).Select(column => column.Choices).OfType<Type>().Append(typeof(Cause)).Append(typeof(CauseEffect)).Distinct())
        {
            foreach (var value in Enum.GetValues(type).Cast<Enum>())
            {
                Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(value, ListWords.Meaning(type, $" {ListWords.In(language).WordOf(value).ToUpperInvariant()} ")));
            }
        }

        Assert.Equal(Achievement.OnTrack, ListWords.Meaning(typeof(Achievement), "OnTrack"));
        Assert.Null(ListWords.Meaning(typeof(Achievement), "grønn"));
    }

    [Fact]
    public void The_lists_say_a_status_in_the_same_words_as_the_cards()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var (words, texts) = (ListWords.In(language), new CommonTexts(language));
            Assert.All(Enum.GetValues<Achievement>(), value => Assert.Equal(texts.Of(value), words.WordOf(value)));
            Assert.All(Enum.GetValues<InitiativeStatus>(), value => Assert.Equal(texts.Of(value), words.WordOf(value)));
            Assert.All(Enum.GetValues<Cause>(), value => Assert.Equal(texts.Of(value), words.WordOf(value)));
            Assert.All(Enum.GetValues<DecisionKind>(), value => Assert.Equal(texts.Of(value), words.WordOf(value)));
        }
    }
}
