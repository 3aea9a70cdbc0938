using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Reminders;

/// <summary>What the sender of a friendly reminder sees: who gets what and when, before anything is sent.</summary>
internal static class FriendlyReminderCard
{
    private const int MostNames = 15;

    public static ReminderOutcome Propose(RemindAsked asked, IReadOnlyList<ToRemind> persons, int alreadyTold, bool may, DateTimeOffset at)
    {
        var (texts, words) = (new FriendlyReminderTexts(asked.Language), new CommonTexts(asked.Language));
        if (!may)
        {
            return Said(texts.NotYours, []);
        }

        var already = alreadyTold == 0 ? "" : texts.AlreadyTold(alreadyTold);
        if (persons.Count == 0)
        {
            return Said(texts.Nobody(asked.About, words.Of(asked.Period)), [already]);
        }

        var named = persons.Take(MostNames).Select(person => texts.Person(person.Person.Name, person.Goals));
        var names = string.Join("; ", persons.Count > MostNames ? named.Append(texts.More(persons.Count - MostNames)) : named);
        return Said(
            texts.Heading(persons.Count, asked.About, words.Of(asked.Period)),
            [$"{names}.", texts.What(at), already],
            ExecuteAction.Create(ReminderVerbs.Send, texts.Send, asked.ToJson(), primary: true),
            ExecuteAction.Create(ReminderVerbs.Leave, texts.Leave, asked.ToJson()));
    }

    public static ReminderOutcome Sent(RemindAsked asked, int persons, DateTimeOffset at)
    {
        var texts = new FriendlyReminderTexts(asked.Language);
        return persons == 0 ? Said(texts.Nobody(asked.About, new CommonTexts(asked.Language).Of(asked.Period)), []) : Said(texts.Sent(persons, at), [texts.Logged]);
    }

    public static ReminderOutcome Left(RemindAsked asked) => Said(new FriendlyReminderTexts(asked.Language).Left, []);

    private static ReminderOutcome.Show Said(string heading, IEnumerable<string> lines, params IReadOnlyList<CardAction> actions)
    {
        List<string> shown = [.. lines.Where(line => line.Length > 0)];
        List<CardElement> body = [new TextBlock(CardText.Escape(heading)) { Weight = "bolder", Size = "medium", Style = "heading" }, .. shown.Select(line => new TextBlock(CardText.Escape(line)) { Spacing = "small" })];
        var inWords = string.Join(' ', shown.Prepend(heading));
        return new ReminderOutcome.Show(new AdaptiveCard(actions.Count == 0 ? body : [.. body, new ActionSet(actions)]) { FallbackText = inWords }, heading);
    }
}
