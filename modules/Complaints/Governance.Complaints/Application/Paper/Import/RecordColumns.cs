namespace Governance.Complaints.Application.Paper.Import;

/// <summary>The columns of 工作记录本, in the order of the template. The headings are those of the program's own file.</summary>
internal static class RecordColumns
{
    public static readonly PaperColumn At = new("时间", true, "at", "2019-11-05 10:30", "可以只写日期") { Own = "Complaints:Books.Time" };
    public static readonly PaperColumn Leader = new("当天值班领导", false, "leader", "示例局长甲") { Own = "Complaints:Books.Leader", Others = ["值班领导"] };
    public static readonly PaperColumn By = new("经办", false, "by", "示例员乙") { Own = "Complaints:Books.Who", Others = ["经办人"] };
    public static readonly PaperColumn Number = new("编号", true, "number", "12", "受理台账上的编号；台账要先导入，或放在同一个文件里") { Own = "Complaints:Books.Number", Others = ["台账编号", "受理编号"] };
    public static readonly PaperColumn What = new("事项", true, "done", "答复") { Own = "Complaints:Books.What", Others = ["做了什么"] };
    public static readonly PaperColumn How = new("怎么办的", false, "text", "示例：打电话讲清了。") { Own = "Complaints:Books.How", Others = ["如何处理", "处理情况"] };
    public static readonly PaperColumn Result = new("结果", false, "result", "示例：已解决") { Own = "Complaints:Books.Result" };
    public static readonly PaperColumn Hall = new("大厅", false, "hall", "370783-01", "几个大厅的台账有同一个编号才要填") { Own = "Complaints:Books.Hall", Others = ["大厅编号"] };
    private static readonly PaperColumn Mark = new("标注", false, "mark", "", "不收") { Own = "Complaints:Books.Mark" };

    public static readonly IReadOnlyList<PaperColumn> All = [At, Leader, By, Number, What, How, Result, Hall, Mark];

    public static IEnumerable<PaperColumn> Asked => All.Where(c => c != Mark);
}
