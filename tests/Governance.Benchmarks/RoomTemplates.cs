namespace Governance.Benchmarks;

/// <summary>Some of everything in each hall, made by the program; the first hall has ten times as much as the others, as a large city has.</summary>
internal static class RoomTemplates
{
    public const int RefusalsASet = 10;
    private const int CardsASet = 10;
    private const int HelpsASet = 4;
    private const int SetsOfTheFirst = 10;
    private const int OutcomesASet = 2;
    private const int ImprovementsASet = 2;
    private const int MostSteps = 4;

    /// <returns>How many sets there are now.</returns>
    public static async Task<int> MakeAsync(HttpClient client, IReadOnlyList<StoredRoom> rooms, int atOnce)
    {
        var sets = Enumerable.Repeat(rooms[0], SetsOfTheFirst - 1).Concat(rooms).Index().ToList();
        await Parallel.ForEachAsync(sets, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (set, _) => await MakeAsync(new RoomVisitor(client, set.Item, []), set.Index));
        return sets.Count;
    }

    // Few wait, are owed or are open; the most are done.
    private static async Task MakeAsync(RoomVisitor who, int turn)
    {
        for (var n = 0; n < RefusalsASet; n++)
        {
            await (n == 0 && turn % 3 == 0 ? RoomCourses.ReportAsync(who) : RoomCourses.RefuseAsync(who, promise: n == 1));
        }

        for (var n = 0; n < CardsASet; n++)
        {
            await (n < 2 ? RoomCourses.HandOutAsync(who) : RoomCourses.VisitAsync(who, spoiled: n == 2));
        }

        for (var n = 0; n < HelpsASet; n++)
        {
            await (n == 0 ? RoomCourses.ArrangeAsync(who) : RoomCourses.HelpAsync(who));
        }

        await RoomCourses.MediateAsync(who, Math.Min(turn % (MostSteps + 1), 2));
        var closed = await RoomCourses.CloseCaseAsync(who);
        for (var n = 0; n < OutcomesASet; n++)
        {
            await RoomCourses.DealWithAsync(who, closed, decided: n > 0 || turn % 2 == 0);
        }

        for (var n = 0; n < ImprovementsASet; n++)
        {
            await RoomCourses.ImproveAsync(who, closed, (turn + n) % MostSteps);
        }
    }
}
