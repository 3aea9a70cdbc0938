using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.FollowUps;

/// <summary>
/// Says that somebody besides the person is to be told something: a unit's leader who is asked to take part, a leader who has to find somebody for a goal.
/// The rows are written by then and say what; who carries it out is tied on where the house is put together.
/// </summary>
internal delegate Task TellOthers(TenantId tenant, CancellationToken cancellationToken);
