using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Channels;

/// <summary>Whose plan a channel follows: asked, chosen, told.</summary>
internal static class ChannelCard
{
    /// <summary>What is read in one look; more are found by writing a part of the name.</summary>
    public const int MostChoices = 30;

    /// <param name="guess">The unit that the channel's name points to.</param>
    public static AdaptiveCard Ask(Unit? guess, Language language)
    {
        var texts = new ChannelTexts(language);
        var choose = ExecuteAction.Create(ChannelVerbs.Choose, guess is null ? texts.Choose : texts.ChooseOther, [], primary: guess is null, withInputs: false);

        return Frame(
            texts.AskHeading,
            [
                .. guess is null ? Array.Empty<CardElement>() : [Line(texts.Guess(guess.Name))],
                Line(texts.WhoChooses),
                new ActionSet(guess is null ? [choose] : [Confirm(guess, texts), choose]),
            ]) with
        { Refresh = new CardRefresh(ExecuteAction.Create(ChannelVerbs.Show, texts.Choose, [], withInputs: false), []) };
    }

    /// <param name="units">Those that the reader may speak for, the likeliest first.</param>
    /// <param name="search">What the reader searched for.</param>
    public static AdaptiveCard ChooseAmong(IReadOnlyList<Unit> units, bool withBelow, string search, Language language)
    {
        var texts = new ChannelTexts(language);
        List<CardElement> body = [];
        if (units.Count > MostChoices || search.Length > 0)
        {
            body.Add(new TextInput { Id = ChannelVerbs.SearchInput, Label = texts.SearchLabel, ErrorMessage = texts.SearchLabel, Value = search.Length == 0 ? null : search, MaxLength = 100 });
            body.Add(new ActionSet([ExecuteAction.Create(ChannelVerbs.Choose, texts.Search, [])]));
        }

        if (units.Count == 0)
        {
            return Frame(texts.ChooseHeading, [.. body, Line(texts.NothingFound)]);
        }

        body.Add(new ChoiceSetInput([.. units.Take(MostChoices).Select(unit => new Choice(unit.Name, unit.Id.ToString()))])
        {
            Id = ChannelVerbs.ChosenInput,
            Label = texts.UnitLabel,
            ErrorMessage = texts.UnitLabel,
            Style = "compact",
            Value = units[0].Id.ToString(),
        });
        if (withBelow)
        {
            body.Add(new ToggleInput(texts.WithBelow) { Id = ChannelVerbs.BelowInput, Label = texts.BelowLabel, ErrorMessage = texts.BelowLabel, Value = "false" });
        }

        return Frame(texts.ChooseHeading, [.. body, Line(texts.EveryoneReads), new ActionSet([ExecuteAction.Create(ChannelVerbs.Bind, texts.Bind, [], primary: true)])]);
    }

    /// <param name="plan">This year's plan and how many goals it has; <see langword="null"/> when there is none yet.</param>
    public static AdaptiveCard Bound(Unit unit, bool withBelow, (string Title, int Goals)? plan, Language language)
    {
        var texts = new ChannelTexts(language);
        var asks = new QuestionTexts(language);

        return Frame(
            texts.Follows(unit.Name),
            [
                Line(plan is { } found ? texts.Plan(found.Title, found.Goals) : texts.NoPlan),
                .. withBelow ? [Line(texts.BelowToo)] : Array.Empty<CardElement>(),
                Line(texts.HowToAsk),
                new ActionSet(
                [
                    AskButton.Create(asks.AskNotAchieved, primary: true),
                    AskButton.Create(asks.AskAchieved),
                    ExecuteAction.Create(ChannelVerbs.Choose, texts.ChooseOther, [], withInputs: false),
                ]),
            ]);
    }

    private static AdaptiveCard Frame(string heading, IReadOnlyList<CardElement> body)
        => new([new TextBlock(CardText.Escape(heading)) { Size = "medium", Weight = "bolder", Style = "heading" }, .. body]) { FallbackText = heading };

    private static TextBlock Line(string text) => new(CardText.Escape(text));

    private static ExecuteAction Confirm(Unit unit, ChannelTexts texts)
        => ExecuteAction.Create(ChannelVerbs.Bind, texts.Yes(unit.Name), new JsonObject { [ChannelVerbs.UnitKey] = unit.Id.ToString() }, primary: true, withInputs: false);
}
