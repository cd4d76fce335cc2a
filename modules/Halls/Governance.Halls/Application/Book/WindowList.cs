using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>The windows of a hall on a day.</summary>
/// <param name="Hall">The hall, by the name of that day.</param>
/// <param name="Day">The day.</param>
/// <param name="Windows">Those that were open, in the order of zone and number.</param>
/// <param name="Others">Those that had ended or were not open yet.</param>
internal sealed record WindowList(HallState Hall, DateOnly Day, IReadOnlyList<WindowRow> Windows, IReadOnlyList<WindowState> Others);
