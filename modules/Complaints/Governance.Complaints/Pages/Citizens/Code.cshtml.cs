using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The code to keep: in large letters, and as a picture.</summary>
internal sealed class CodeModel(CitizenEntrance entrance, TrackingReader reader, Texts texts) : CitizenPage(entrance, reader, texts)
{
    public string Picture => QrPicture.Of($"{Request.Scheme}://{Request.Host}{Request.PathBase}{Href}");

    public TrackSentences Say => new(Tracked, Texts);
}
