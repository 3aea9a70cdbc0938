using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Documentation;

/// <summary>Keeps a message as documentation of a goal, for those who answer for the goal.</summary>
internal sealed class AttachEvidence(ListsAreBehind listsAreBehind, MunicipalCalendar calendar)
{
    private const int MostGoals = 60;

    /// <returns><see langword="null"/> when the caller answers for no goal this year.</returns>
    public async Task<AdaptiveCard?> AskAsync(WorkingCopy copy, Caller caller, JsonObject? payload, CancellationToken cancellationToken)
    {
        var year = calendar.Today.Year;
        var goals = (await copy.ReadGoalsAsync(year, cancellationToken)).Where(caller.MayAnswer)
            .OrderByDescending(goal => goal.Responsible == caller.Id || goal.Deputy == caller.Id).ThenBy(goal => goal.Title, StringComparer.CurrentCulture)
            .Take(MostGoals).Select(goal => (goal, caller.Organisation.NameOf(goal.Unit))).ToList();

        return goals.Count == 0 ? null : EvidenceCard.Ask(goals, WrittenMessage.Of(payload), caller.Language);
    }

    /// <returns>What became of it, in words.</returns>
    public async Task<string> RunAsync(WorkingCopy copy, Caller caller, JsonObject data, CancellationToken cancellationToken)
    {
        var texts = new DocumentationTexts(caller.Language);
        var text = Text(data, EvidenceVerbs.TextInput).Trim();
        var link = Text(data, EvidenceVerbs.LinkKey);
        if (!Guid.TryParse(Text(data, EvidenceVerbs.GoalInput), out var guid))
        {
            return texts.GoalLabel;
        }

        var id = new GoalId(guid);
        if (await copy.ReadGoalAsync(id, cancellationToken) is not { } goal || !caller.MayAnswer(goal))
        {
            return texts.NotYours;
        }

        if (text.Length == 0 && link.Length == 0)
        {
            return texts.Nothing;
        }

        // Teams may send the dialog twice; the same message is documentation of the same goal once.
        var key = $"{goal.Id}/{Text(data, EvidenceVerbs.MessageKey)}/{link}/{(link.Length == 0 ? text : "")}";
        var evidence = new Evidence(new EvidenceId(Guid.CreateVersion7()), goal.Id, text[..Math.Min(text.Length, Evidence.LongestText)], link, caller.Id, calendar.Now, key);
        if (!await copy.KeepEvidenceAsync(evidence, cancellationToken))
        {
            return texts.AlreadyThere(goal.Title);
        }

        return listsAreBehind(copy.Tenant) ? $"{texts.Attached(goal.Title)} {new ListsTexts(caller.Language).ChangeBehind}" : texts.Attached(goal.Title);
    }

    private static string Text(JsonObject data, string name) => data[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
