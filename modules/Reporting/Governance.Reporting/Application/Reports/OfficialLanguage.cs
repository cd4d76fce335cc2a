using System.Globalization;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Reporting.Application.Reports;

/// <summary>What goes on record and into files is written in Chinese, whoever asks for it.</summary>
internal static class OfficialLanguage
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo(LocalizationResources.DefaultCulture);

    public static T Write<T>(Func<T> write)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, Culture);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
