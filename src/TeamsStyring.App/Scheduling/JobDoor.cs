namespace TeamsStyring.App.Scheduling;

/// <summary>The door through which the clock comes in: a time budget, and whatever goes wrong is caught and logged once, here.</summary>
internal sealed partial class JobDoor(ILogger<JobDoor> logger)
{
    /// <returns><see langword="false"/> when it went wrong; the next piece of work is not kept from its turn by it.</returns>
    public async Task<bool> PassAsync(string job, TimeSpan budget, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(budget);
        try
        {
            await work(limited.Token);

            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program is stopping; what is half done stands in the database and is taken up at the next start.
            return false;
        }
        catch (OperationCanceledException)
        {
            Log.TooSlow(logger, job, budget);

            return false;
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, job);

            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 201, Level = LogLevel.Error, Message = "Job {Job} failed; it is tried again at its next time.")]
        public static partial void Failed(ILogger logger, Exception exception, string job);

        [LoggerMessage(EventId = 202, Level = LogLevel.Warning, Message = "Job {Job} took longer than {Budget} and was stopped; it goes on at its next time.")]
        public static partial void TooSlow(ILogger logger, string job, TimeSpan budget);
    }
}
