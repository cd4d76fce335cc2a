using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>Looks for changes once at the beginning of a save. What the save itself adds or sets is known without looking, and
/// looking through every row again for each who asks is a good part of a save.</summary>
internal readonly struct DetectedOnce : IDisposable
{
    private readonly ChangeTracker _tracker;
    private readonly bool _detects;

    public DetectedOnce(ChangeTracker tracker)
    {
        (_tracker, _detects) = (tracker, tracker.AutoDetectChangesEnabled);
        if (_detects)
        {
            tracker.DetectChanges();
            tracker.AutoDetectChangesEnabled = false;
        }
    }

    public void Dispose() => _tracker.AutoDetectChangesEnabled = _detects;
}
