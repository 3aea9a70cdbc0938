namespace TeamsStyring.App.Scheduling;

/// <summary>Lets one job work at a time, and none while somebody moves the local clock: then it is the mover that runs them.</summary>
internal sealed class JobTurns : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits for the turn; disposing what is returned gives it back.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        if (!_turn.Wait(TimeSpan.Zero, cancellationToken))
        {
            _wanted.TrySetResult();
            await _turn.WaitAsync(cancellationToken);
        }

        return new Turn(_turn);
    }

    /// <summary>For whoever has the first turn and can wait: ends after a while, or as soon as somebody else wants it.</summary>
    public async Task EaseAsync(TimeSpan most, CancellationToken cancellationToken)
        => await _wanted.Task.WaitAsync(most, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
