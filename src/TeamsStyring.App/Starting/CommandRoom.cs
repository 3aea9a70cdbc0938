using TeamsStyring.App.Access;
using TeamsStyring.App.Local;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>What a command works with: the same settings and the same database as the process that serves, without a web server.</summary>
internal sealed class CommandRoom(ServiceProvider services) : IAsyncDisposable
{
    /// <exception cref="StartRefusedException">The settings do not hold.</exception>
    /// <exception cref="DatabaseNewerException">The database is newer than the program.</exception>
    public static Task<CommandRoom> OpenAsync(StartTexts texts, CancellationToken cancellationToken) => OpenAsync((services, _) => services, texts, cancellationToken);

    /// <param name="add">What the command needs beside.</param>
    /// <exception cref="StartRefusedException">The settings do not hold.</exception>
    /// <exception cref="DatabaseNewerException">The database is newer than the program.</exception>
    public static async Task<CommandRoom> OpenAsync(Func<IServiceCollection, TeamsStyringOptions, IServiceCollection> add, StartTexts texts, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        var options = StartChecks.Read(configuration, texts);
        var room = new CommandRoom(add(new ServiceCollection().AddLogging().AddCore(options), options).BuildServiceProvider());
        await room.Get<MigrateDatabase>().RunAsync(cancellationToken);
        if (room.Get<TeamsStyringOptions>().Mode is Mode.Local)
        {
            await room.Get<StartClock>().RunAsync(cancellationToken);
        }

        return room;
    }

    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    /// <param name="named">What somebody wrote after <c>--tenant</c>.</param>
    /// <returns>The kommune that a command is about: the only one, or the one named.</returns>
    /// <exception cref="StartRefusedException">There are several and none is named, or the one named is none of them.</exception>
    public TenantId TenantOf(string? named, StartTexts texts)
    {
        string[] known = Get<TeamsStyringOptions>().Mode is Mode.Local
            ? [LocalTenant.Id.Value]
            : [.. Get<Registrations>().All.Select(registration => registration.TenantId).Distinct(StringComparer.Ordinal)];

        return (named?.Trim(), known) switch
        {
            (null or "", [var only]) => new TenantId(only),
            (null or "", _) => throw new StartRefusedException(texts.NoTenantNamed(string.Join(", ", known))),
            ({ } tenant, _) when known.FirstOrDefault(one => string.Equals(one, tenant, StringComparison.OrdinalIgnoreCase)) is { } found => new TenantId(found),
            ({ } tenant, _) => throw new StartRefusedException(texts.UnknownTenant(tenant, string.Join(", ", known))),
        };
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
