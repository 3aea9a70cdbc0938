namespace TeamsStyring.Tests.Contract;

/// <summary>The small sample on 5 October 2026, when the cards of the third quarter are out. Shared by the tests of a class: starting takes seconds.</summary>
public sealed class OctoberMorning : IAsyncLifetime
{
    private RunningApp? _app;

    internal RunningApp App => _app ?? throw new InvalidOperationException("The program is started before the first test.");

    public async ValueTask InitializeAsync()
    {
        _app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, CancellationToken.None);
        await _app.MoveClockAsync("2026-10-05T09:00:00+02:00", CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
