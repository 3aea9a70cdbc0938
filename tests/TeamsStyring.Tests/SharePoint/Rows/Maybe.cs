using FsCheck;
using FsCheck.Fluent;

namespace TeamsStyring.Tests.SharePoint.Rows;

/// <summary>Values that may be missing.</summary>
internal static class Maybe
{
    public static Gen<T?> OrNone<T>(this Gen<T> some)
        where T : struct
        => Gen.OneOf(Gen.Constant<T?>(null), some.Select(value => (T?)value));
}
