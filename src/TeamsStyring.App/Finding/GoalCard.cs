using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Finding;

/// <summary>A goal as it stands in a conversation where somebody put it: what is delivered and nothing more, since anybody there reads it.</summary>
internal static class GoalCard
{
    public static AdaptiveCard Create(FoundGoal found, Language language)
    {
        var (texts, words) = (new DocumentationTexts(language), new CommonTexts(language));
        List<Fact> facts = [new(texts.Unit, CardText.Escape(found.Unit)), new(texts.Status, CardText.Escape(StatusOf(found, words)))];
        if (found.Responsible.Length > 0 && found.Latest is not null)
        {
            // Not beside «ikke rapportert»: a card in a conversation puts nobody on show.
            facts.Add(new Fact(texts.Responsible, CardText.Escape(found.Responsible)));
        }

        facts.Add(new Fact(texts.Due, words.Speech.Date(found.Goal.DueDate)));

        return new AdaptiveCard(
        [
            new TextBlock(CardText.Escape(found.Goal.Title)) { Size = "medium", Weight = "bolder", Style = "heading" },
            new FactSet(facts),
        ])
        { FallbackText = $"{found.Goal.Title}. {StatusOf(found, words)}" };
    }

    /// <returns>«◐ delvis oppnådd, 3. kvartal 2026», or that nobody has answered.</returns>
    public static string StatusOf(FoundGoal found, CommonTexts words)
        => found.Latest is { } latest
            ? $"{latest.Achievement.Icon} {words.Of(latest.Achievement)}, {words.Of(latest.Period)}"
            : $"{Achievement.NotReported.Icon} {words.Of(Achievement.NotReported)}";
}
