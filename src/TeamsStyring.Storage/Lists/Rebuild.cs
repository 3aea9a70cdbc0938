using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage.Settings;

namespace TeamsStyring.Storage.Lists;

/// <summary>
/// A working copy that was empty is filled from the lists again. While that is under way nobody is reminded of anything, since the answers may come after the
/// goals; and when it is done, what was to be sent before then is not sent once more.
/// </summary>
public static class Rebuild
{
    private const string Key = "rebuild";
    private const string UnderWay = "under-way";
    private const string Done = "done";

    public static async Task BeginAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        await SettleAsync(copy, cancellationToken);
        copy.Settings.Add(new Setting(Key, UnderWay));
        await copy.SaveChangesAsync(cancellationToken);
        copy.ChangeTracker.Clear();
    }

    /// <summary>Every list has been read to its end.</summary>
    public static Task EndAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.Settings.Where(setting => setting.Key == Key && setting.Value == UnderWay).ExecuteUpdateAsync(setting => setting.SetProperty(one => one.Value, Done), cancellationToken);

    public static Task<bool> IsUnderWayAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.Settings.AnyAsync(setting => setting.Key == Key && setting.Value == UnderWay, cancellationToken);

    /// <returns>Whether the working copy has been filled anew since reminders were planned.</returns>
    public static Task<bool> IsDoneAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.Settings.AnyAsync(setting => setting.Key == Key && setting.Value == Done, cancellationToken);

    /// <summary>The reminders go by it.</summary>
    public static Task SettleAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.Settings.Where(setting => setting.Key == Key).ExecuteDeleteAsync(cancellationToken);
}
