namespace TeamsStyring.App.Local;

/// <summary>Everything between listening and a page that is worth looking at, in order.</summary>
internal sealed class FirstDays(InstallApp install, LiveFirstDays live)
{
    /// <returns>Whether whoever asks before these days are lived through would be shown too little.</returns>
    public Task<bool> AreOwedAsync(CancellationToken cancellationToken) => live.AreOwedAsync(cancellationToken);

    /// <summary>For whoever has the jobs' turn, once the program listens.</summary>
    public async Task RunInTurnAsync(CancellationToken cancellationToken)
    {
        await install.RunAsync(cancellationToken);
        await live.RunInTurnAsync(cancellationToken);
    }
}
