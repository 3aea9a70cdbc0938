using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Says an initiative in a line: what it is, by when, whose, and for which goal.</summary>
internal sealed class InitiativeLines(Asking asking, Standing standing)
{
    private readonly InitiativeTexts _texts = new(asking.Language);

    public async Task AddAsync(Answer answer, IReadOnlyList<InitiativeStand> stands, bool withGoal, CancellationToken cancellationToken)
    {
        var rows = (await asking.Copy.ReadInitiativesAsync(stands.Select(stand => stand.Id), cancellationToken)).ToDictionary(initiative => initiative.Id);
        foreach (var stand in stands)
        {
            if (rows.TryGetValue(stand.Id, out var initiative) && standing.ById.TryGetValue(stand.Goal, out var goal))
            {
                answer.Line(Answer.Sentence(Answer.Cut(initiative.Title, 120)), string.Join(' ', Parts(initiative, goal.Goal, withGoal)));
            }
        }
    }

    private IEnumerable<string> Parts(Initiative initiative, Goal goal, bool withGoal)
    {
        var status = initiative.StatusOn(asking.Today);
        var due = initiative.Due is { } day ? $", {asking.Texts.DueBy(day, day < asking.Today && initiative.IsOpen)}" : "";
        yield return $"{Answer.Capital(asking.Words.Of(status))}{due}.";
        if (asking.Organisation.NameOf(initiative.Owner) is { Length: > 0 } owner)
        {
            yield return _texts.Owner(owner);
        }

        if (withGoal)
        {
            yield return _texts.ForGoal(GoalNames.Of(asking, standing, goal));
        }
    }
}
