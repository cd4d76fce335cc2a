using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Intake;

/// <summary>Looks at the last cases of a hall: which may be about the same thing, which causes are common. Nothing is merged.</summary>
internal sealed class EarlierCases(ComplaintsDbContext db, TimeProvider time)
{
    private const int Days = 30;
    private const int Looked = 200;
    private const int Shown = 5;

    /// <summary>Cases of the last thirty days about the same item, the same window or in much the same words, the likeliest first.</summary>
    public async Task<IReadOnlyList<EarlierCase>> AlikeAsync(
        Guid hallId, Guid? item, Guid? window, IReadOnlyCollection<string> causes, string? text, CancellationToken cancellationToken)
    {
        var words = WordPairs.Of(text);
        if (item is null && window is null && words.IsEmpty)
        {
            return [];
        }

        var since = LocalTime.StartOf(time.Today().AddDays(-Days));
        var recent = await db.Cases.AsNoTracking().Where(c => c.HallId == hallId && c.RegisteredAt >= since)
            .OrderByDescending(c => c.RegisteredAt).Take(Looked)
            .Select(c => new { c.Number, c.Text, c.RegisteredOn, c.ItemId, c.WindowId, c.Causes }).ToListAsync(cancellationToken);
        return
        [
            .. recent.Select(c => new EarlierCase(
                    c.Number, CaseTitle.Of(c.Text), c.RegisteredOn, item is not null && c.ItemId == item, window is not null && c.WindowId == window,
                    c.Causes.Count(causes.Contains), words.LikenessTo(c.Text)))
                .Where(c => c.IsShown).OrderByDescending(c => c.Weight).Take(Shown),
        ];
    }

    /// <summary>The codes of the causes of the hall's last cases, the most common first.</summary>
    public async Task<IReadOnlyList<string>> CommonCausesAsync(Guid hallId, CancellationToken cancellationToken)
    {
        var recent = await db.Cases.AsNoTracking().Where(c => c.HallId == hallId)
            .OrderByDescending(c => c.RegisteredAt).Take(Looked).Select(c => c.Causes).ToListAsync(cancellationToken);
        return [.. recent.SelectMany(causes => causes).GroupBy(code => code).OrderByDescending(g => g.Count()).Select(g => g.Key)];
    }
}
