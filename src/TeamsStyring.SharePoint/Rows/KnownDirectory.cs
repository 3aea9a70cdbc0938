using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>
/// One tenant's units, people, dimensions and plans as they were last read, for as long as nobody changes them. A round that reads half a million rows asks for them once,
/// and again when it has taken some of them itself.
/// </summary>
public sealed class KnownDirectory
{
    private (string Version, RowDirectory Directory)? _known;

    /// <returns>A directory to which what single rows refer to can be added.</returns>
    public async Task<RowDirectory> ReadAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(copy, cancellationToken);
        if (_known is not { } known || known.Version != version)
        {
            _known = known = (version, await DirectoryReader.ReadAsync(copy, cancellationToken));
        }

        return known.Directory.OnTop();
    }

    /// <summary>
    /// Rows of a list have been written since <see cref="ReadAsync"/>, in the same transaction, so that nobody else can have written any. The version counts goals and
    /// indicators too; those do not stand in what is known, and it stays good.
    /// </summary>
    public async Task WroteAsync(WorkingCopy copy, PlanList list, CancellationToken cancellationToken)
    {
        if (list is PlanList.Units or PlanList.People or PlanList.Dimensions or PlanList.Plans or PlanList.Municipality)
        {
            _known = null;
        }
        else if (_known is { } known)
        {
            _known = known with { Version = await VersionAsync(copy, cancellationToken) };
        }
    }

    private static async Task<string> VersionAsync(WorkingCopy copy, CancellationToken cancellationToken) => (await copy.ReadVersionsAsync(cancellationToken)).Plans;
}
