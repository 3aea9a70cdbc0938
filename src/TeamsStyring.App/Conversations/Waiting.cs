namespace TeamsStyring.App.Conversations;

/// <summary>Waiting for an answer without hurrying it: its work goes on when the waiting ends, until it is done or the program has stopped.</summary>
internal sealed partial class Waiting : IDisposable
{
    // Whoever asked just before the program is replaced is answered; what supervises the program waits for longer than this.
    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan _untilTyping = TimeSpan.FromSeconds(1);

    // Teams shows it for a few seconds.
    private static readonly TimeSpan _typingLasts = TimeSpan.FromSeconds(4);

    // Teams sends a message again after 15 seconds.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    private readonly Replies _replies;
    private readonly TimeProvider _clock;
    private readonly ILogger<Waiting> _logger;
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationTokenRegistration _stopping;
    private readonly CancellationToken _end;

    public Waiting(Replies replies, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Waiting> logger)
    {
        (_replies, _clock, _logger) = (replies, clock, logger);
        _end = _ending.Token;
        _stopping = lifetime.ApplicationStopping.Register(() => _ending.CancelAfter(_lastWords));
    }

    /// <param name="stop">Stops the work before its next step.</param>
    public Task<T> Start<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        // A store that is locked holds its thread; the one that counts the seconds must be another.
        return Task.Run(LimitedAsync, CancellationToken.None);

        async Task<T> LimitedAsync()
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(_end, stop);
            limited.CancelAfter(_longest);

            return await work(limited.Token);
        }
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _ending.Dispose();
    }

    public async Task<bool> IsDoneAsync(Task work, TimeSpan within)
    {
        // Whether it went well is for whoever asks the work for its answer.
        await work.WaitAsync(within, _clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        return work.IsCompleted;
    }

    /// <summary>Ends when the work does, or before Teams would send the activity again; then the work goes on by itself.</summary>
    /// <param name="writer">Whoever wrote sees that an answer is being written once it takes over a second; nobody does where nothing was asked.</param>
    public async Task UntilDoneAsync(Task work, Arrival? writer)
    {
        for (var waited = TimeSpan.Zero; waited < _patience && !await IsDoneAsync(work, waited == TimeSpan.Zero ? _untilTyping : _typingLasts); waited += _typingLasts)
        {
            if (writer is not null)
            {
                await _replies.SendTypingAsync(writer, _end);
            }
        }

        if (!work.IsCompleted)
        {
            Then(work);
        }
    }

    /// <summary>Lets the work go on and does something with what comes of it.</summary>
    public void Then<T>(Task<T> work, Func<T, CancellationToken, Task> next)
        => Then(Task.Run(async () => await next(await work, _end), CancellationToken.None));

    private void Then(Task work)
        => _ = work.ContinueWith(
            failed => Log.Failed(_logger, failed.Exception?.GetBaseException().GetType().FullName, failed.Exception?.GetBaseException().StackTrace),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted,
            TaskScheduler.Default);

    private static partial class Log
    {
        // Without the message: it may quote what somebody wrote.
        [LoggerMessage(EventId = 113, Level = LogLevel.Error, Message = "Work that nobody waited for any longer failed with {Exception}:\n{StackTrace}")]
        public static partial void Failed(ILogger logger, string? exception, string? stackTrace);
    }
}
