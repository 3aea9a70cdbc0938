using TeamsStyring.App.Local;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>What a command works with: the same settings and the same database as the process that serves, without a web server.</summary>
internal sealed class CommandRoom(ServiceProvider services) : IAsyncDisposable
{
    /// <exception cref="StartRefusedException">The settings do not hold.</exception>
    /// <exception cref="DatabaseNewerException">The database is newer than the program.</exception>
    public static async Task<CommandRoom> OpenAsync(StartTexts texts, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        var room = new CommandRoom(new ServiceCollection().AddCore(StartChecks.Read(configuration, texts)).BuildServiceProvider());
        await room.Get<MigrateDatabase>().RunAsync(cancellationToken);
        await room.Get<StartClock>().RunAsync(cancellationToken);

        return room;
    }

    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
