using TeamsStyring.App.Access;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Export;
using TeamsStyring.App.Import;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Import;

/// <summary>A kommune with an empty database, into which tests import tables.</summary>
internal sealed class Town : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(2));

    private readonly TemporaryFolder _folder = new();
    private int _files;

    private Town() => Copies = new WorkingCopies(_folder.Path);

    public static TenantId Tenant { get; } = new("fjordvik");

    public StoppedClock Clock { get; } = new(Start);

    public WorkingCopies Copies { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Town> CreateAsync()
    {
        var town = new Town();
        await new MigrateDatabase(town.Copies, town.Clock).RunAsync(Token);

        return town;
    }

    /// <summary>Who works in the kommune; nobody is asked when nothing is said.</summary>
    public IPeopleDirectory Directory { get; set; } = new NoDirectory();

    public WorkingCopy Open() => Copies.Open(Tenant);

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    /// <summary>Imports a table that is written as text, one line each, in UTF-8.</summary>
    public Task<FileReport> ImportAsync(params string[] lines) => ImportAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), ".csv");

    public async Task<FileReport> ImportAsync(byte[] bytes, string extension, int? year = null, bool isTrial = false)
    {
        var file = PathOf($"table-{++_files}{extension}");
        await File.WriteAllBytesAsync(file, bytes, Token);

        return await ImportFileAsync(file, year, isTrial);
    }

    public async Task<FileReport> ImportFileAsync(string file, int? year = null, bool isTrial = false)
    {
        var texts = new ImportTexts(Language.Nb);
        var report = await new ImportFiles(Copies, Directory, Clock, texts, new ImportProgress(null, Clock, texts)).ImportAsync(Tenant, new ImportRequest([file], year, isTrial), Token);

        return Assert.Single(report.Files);
    }

    public Task<ExportOutcome> ExportAsync(string file, int? year = null, Language language = Language.Nb)
        => new ExportAnswers(Copies, new Organisations(), new MunicipalCalendar(Clock, MunicipalCalendar.NorwegianTime)).ExportAsync(Tenant, file, year, language, Token);

    public async Task<IReadOnlyList<T>> AllAsync<T>()
        where T : class
    {
        await using var copy = Open();

        return await copy.Entities.Set<T>().ToListAsync(Token);
    }

    public async Task AddAsync(params object[] rows)
    {
        await using var copy = Open();
        foreach (var row in rows)
        {
            copy.Add(row);
            await copy.SaveChangesAsync(Token);
        }
    }

    public void Dispose()
    {
        Copies.Dispose();
        _folder.Dispose();
    }
}
