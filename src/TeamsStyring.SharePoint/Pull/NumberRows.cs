using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Gives answers, figures and decisions that somebody added to a list their place after those that were there: the newest counts.</summary>
internal sealed class NumberRows(WorkingCopy copy)
{
    private readonly Dictionary<object, int> _given = [];

    public async Task<object> RunAsync(object row, CancellationToken cancellationToken) => row switch
    {
        FollowUp { Sequence: 0 } answer => answer with
        {
            Sequence = Next((answer.Goal, answer.Period), await copy.FollowUps.Where(one => one.Goal == answer.Goal && one.Period == answer.Period).MaxAsync(one => (int?)one.Sequence, cancellationToken)),
        },
        Measurement { Sequence: 0 } figure => figure with
        {
            Sequence = Next((figure.Indicator, figure.Period), await copy.Measurements.Where(one => one.Indicator == figure.Indicator && one.Period == figure.Period).MaxAsync(one => (int?)one.Sequence, cancellationToken)),
        },
        InitiativeDecision { Sequence: 0 } decision => decision with
        {
            Sequence = Next((decision.Initiative, decision.Period), await copy.Decisions.Where(one => one.Initiative == decision.Initiative && one.Period == decision.Period).MaxAsync(one => (int?)one.Sequence, cancellationToken)),
        },
        _ => row,
    };

    private int Next(object about, int? highest) => _given[about] = Math.Max(_given.GetValueOrDefault(about), highest ?? 0) + 1;
}
