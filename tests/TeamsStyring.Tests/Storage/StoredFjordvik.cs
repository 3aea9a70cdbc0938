using TeamsStyring.DevTools.Sample;
using TeamsStyring.Storage;
using TeamsStyring.Tests.DevTools;

namespace TeamsStyring.Tests.Storage;

/// <summary>The sample municipality in a database of its own, for tests of what is read from there.</summary>
public abstract class StoredFjordvik : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private protected StoredFjordvik() => Copies = new WorkingCopies(_folder.Path);

    private protected static CancellationToken Now => TestContext.Current.CancellationToken;

    private protected SampleMunicipality Sample { get; } = Fjordvik.On("2026-09-28");

    private protected WorkingCopies Copies { get; }

    public async ValueTask InitializeAsync()
    {
        await new MigrateDatabase(Copies, TimeProvider.System).RunAsync(Now);
        await using var copy = Open();
        await SampleWriter.WriteAsync(copy, Sample, new Progress<int>(), Now);
    }

    public ValueTask DisposeAsync()
    {
        Copies.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected WorkingCopy Open() => Copies.Open(Sample.Municipality.Id);
}
