namespace TeamsStyring.App.Http;

/// <summary>Finds out who makes a call to <c>/api</c>. Here, and only here, the local mode and Teams differ in whom they believe.</summary>
internal interface ICallerIdentity
{
    ValueTask<IdentityOutcome> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken);
}
