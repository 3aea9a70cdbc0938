namespace TeamsStyring.App.Tables;

/// <summary>Opens a file by what it holds, not by what it is called.</summary>
internal static class OpenFile
{
    public static async Task<SheetsRead> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path) is not { Exists: true } file)
            {
                return new SheetsRead.Refused(FileRefusal.Missing);
            }

            if (file.Length > TableLimits.FileBytes)
            {
                return new SheetsRead.Refused(FileRefusal.TooLarge);
            }

            return Read(await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new SheetsRead.Refused(FileRefusal.Unreadable);
        }
    }

    public static SheetsRead Read(byte[] bytes)
    {
        var read = Opened(bytes);

        return read is SheetsRead.Opened opened && opened.Sheets.Any(sheet => sheet.IsCut) ? new SheetsRead.Refused(FileRefusal.TooLarge) : read;
    }

    private static SheetsRead Opened(byte[] bytes) => bytes switch
    {
        [] => new SheetsRead.Refused(FileRefusal.Empty),
        [(byte)'P', (byte)'K', 3, 4, ..] => Workbook.Read(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new SheetsRead.Refused(FileRefusal.OldWorkbook),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new SheetsRead.Refused(FileRefusal.NotText),
        _ => Text(bytes),
    };

    private static SheetsRead Text(byte[] bytes) => TextDecoding.Decode(bytes) switch
    {
        null => new SheetsRead.Refused(FileRefusal.NotText),
        var text when string.IsNullOrWhiteSpace(text) => new SheetsRead.Refused(FileRefusal.Empty),
        var text => new SheetsRead.Opened([CsvSheet.Read(text)]),
    };
}
