using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>What a card calls a status can be written back to it.</summary>
[Trait("Feature", "S1-44")]
public sealed class StatusNamesTests
{
    private static readonly Achievement[] Statuses = [Achievement.OnTrack, Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.Achieved, Achievement.Partly, Achievement.NotAchieved];

    private static readonly InitiativeStatus[] States = [InitiativeStatus.NotStarted, InitiativeStatus.InProgress, InitiativeStatus.Delayed, InitiativeStatus.Done, InitiativeStatus.Postponed, InitiativeStatus.Ended];

    public static TheoryData<Language, string> Goal { get; } = new() { { Language.Nb, "sett mål 2 til {0}" }, { Language.Nn, "sett mål 2 til {0}" }, { Language.Sv, "sätt mål 2 till {0}" }, { Language.En, "set goal 2 to {0}" } };

    public static TheoryData<Language, string> Initiative { get; } = new() { { Language.Nb, "sett tiltak 2 til {0}" }, { Language.Nn, "sett tiltak 2 til {0}" }, { Language.Sv, "sätt åtgärd 2 till {0}" }, { Language.En, "set action 2 to {0}" } };

    [Theory]
    [MemberData(nameof(Goal))]
    public void A_goal_is_set_to_what_its_status_is_called(Language language, string wish)
    {
        var texts = new CommonTexts(language);

        Assert.Equal(Statuses.Select(status => $"{status}"), Statuses.Select(status => Parse(language, wish, texts.Of(status)).Slots.Status?.Name ?? ""));
    }

    [Theory]
    [MemberData(nameof(Initiative))]
    public void An_initiative_is_set_to_what_its_state_is_called(Language language, string wish)
    {
        var texts = new CommonTexts(language);

        Assert.Equal(States.Select(state => $"{state}"), States.Select(state => Parse(language, wish, texts.Of(state)).Slots.State ?? ""));
    }

    private static Question Parse(Language language, string wish, string name)
    {
        var question = Question.Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, wish, name), Fjordvik.Vocabulary, Fjordvik.Context with { Language = language });
        Assert.True(question.Intent is Intent.Record or Intent.ReportResult, $"«{name}»: {question.Intent}");
        return question;
    }
}
