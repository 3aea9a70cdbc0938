using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Involvements;

/// <summary>Says that somebody who asked is to be told an answer. The row says what; what is not told by the time a press has to be answered goes out with the clock.</summary>
internal delegate Task TellAnswers(TenantId tenant, CancellationToken cancellationToken);
