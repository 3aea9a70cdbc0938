using TeamsStyring.Storage.Queries;

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

    public static Task BeginAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.KeepSettingAsync(Key, UnderWay, cancellationToken);

    /// <summary>Every list has been read to its end.</summary>
    public static Task EndAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.WriteAsync(
            """UPDATE "Settings" SET "Value" = $done WHERE "Tenant" = $tenant AND "Key" = $key AND "Value" = $underWay""",
            [("$key", Key), ("$underWay", UnderWay), ("$done", Done)],
            cancellationToken);

    public static async Task<bool> IsUnderWayAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => await copy.ReadSettingAsync(Key, cancellationToken) is UnderWay;

    /// <returns>Whether the working copy has been filled anew since reminders were planned.</returns>
    public static async Task<bool> IsDoneAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => await copy.ReadSettingAsync(Key, cancellationToken) is Done;

    /// <summary>The reminders go by it.</summary>
    public static Task SettleAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.ForgetSettingAsync(Key, cancellationToken);
}
