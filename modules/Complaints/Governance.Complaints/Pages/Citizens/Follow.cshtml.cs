using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>Where a case stands, until when, and how that day was reckoned.</summary>
internal sealed class FollowModel(CitizenEntrance entrance, TrackingReader reader, Texts texts) : CitizenPage(entrance, reader, texts)
{
    public TrackSentences Say => new(Tracked, Texts);

    public DueExplanation Due => new(Tracked.Case, Tracked.Course, Texts);
}
