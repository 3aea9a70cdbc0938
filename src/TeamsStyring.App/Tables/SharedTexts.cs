using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsStyring.App.Tables;

/// <summary>A workbook's table of texts, which cells point into.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part)
    {
        if (part is null)
        {
            return [];
        }

        List<string> texts = [];
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item)
            {
                texts.Add(Plain(item));
            }
        }

        return texts;
    }

    /// <returns>The text of all runs; how a word is to be spoken (phonetic runs) is no part of it.</returns>
    public static string Plain(OpenXmlElement item)
        => XmlText.Read(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));
}
