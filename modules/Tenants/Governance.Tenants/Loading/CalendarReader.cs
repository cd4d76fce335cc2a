using System.Globalization;
using System.Text;
using Governance.Calendar;
using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal sealed class CalendarReader(PackFolder folder, PackErrors errors)
{
    private const string Folder = "calendar";

    public PackCalendar Read(string provinceCode, IReadOnlyList<string> unitFolders)
    {
        var offices = new Dictionary<string, Office>(StringComparer.Ordinal);
        if (folder.Find(PackFolder.OfficeFileName) is { } own)
        {
            AddOffice(offices, provinceCode, own, hoursRequired: true);
        }
        else
        {
            errors.Add(folder.NameOf(PackFolder.OfficeFileName), 0, "The file is missing.");
        }

        foreach (var name in unitFolders)
        {
            if (folder.Find(name, PackFolder.OfficeFileName) is { } local)
            {
                AddOffice(offices, name, local, hoursRequired: false);
            }
        }

        return new PackCalendar(ReadYears(), offices, "tenants/" + folder.NameOf(Folder));
    }

    private void AddOffice(Dictionary<string, Office> offices, string code, PackFile file, bool hoursRequired)
    {
        if (OfficeFileReader.Read(file, hoursRequired, errors) is { } office)
        {
            if (hoursRequired && office.Hours is null)
            {
                errors.Add(file.Name, 0, "The province needs office hours.");
            }

            offices[code] = office;
        }
    }

    private List<CalendarYear> ReadYears()
    {
        var years = new List<CalendarYear>();
        var named = new List<int>();
        foreach (var file in folder.JsonFiles(Folder))
        {
            if (!int.TryParse(Path.GetFileNameWithoutExtension(file.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                errors.Add(file.Name, 0, "The file must be called by its year.");
                continue;
            }

            named.Add(year);
            try
            {
                years.Add(CalendarYear.Parse(Encoding.UTF8.GetString(file.Text), file.Name));
            }
            catch (CalendarDataException mistake)
            {
                errors.Add(mistake.File, mistake.Line, mistake.Reason);
            }
        }

        CheckGaps(named);
        return years;
    }

    private void CheckGaps(List<int> named)
    {
        if (named.Count == 0)
        {
            errors.Add(folder.NameOf(Folder), 0, "There is no year of holidays.");
            return;
        }

        foreach (var year in Enumerable.Range(named.Min(), named.Max() - named.Min()).Except(named))
        {
            errors.Add(folder.NameOf(Folder, $"{year}.json"), 0, $"The year is missing between {named.Min()} and {named.Max()}.");
        }
    }
}
