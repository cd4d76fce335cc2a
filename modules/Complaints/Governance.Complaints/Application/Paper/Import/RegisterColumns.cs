namespace Governance.Complaints.Application.Paper.Import;

/// <summary>The columns of 受理台账, in the order of the template. The headings are those of the program's own file.</summary>
internal static class RegisterColumns
{
    public static readonly PaperColumn Number = new("编号", true, "number", "12", "台账上的编号；同一大厅同一年内不重复") { Own = "Complaints:Books.Number", Others = ["台账编号", "受理编号"] };
    public static readonly PaperColumn Received = new("受理日期", true, "received", "2019-11-05 10:30", "可以写几点几分；只写日期也行") { Own = "Complaints:Books.Date", Others = ["日期", "受理时间"] };
    public static readonly PaperColumn Hall = new("大厅", false, "hall", "370783-01", "大厅编号；空着就算在导入时选的大厅") { Own = "Complaints:Books.Hall", Others = ["大厅编号"] };
    public static readonly PaperColumn Channel = new("来源", false, "channel", "窗口", "本地登记页上有的来源；空着就当窗口");
    public static readonly PaperColumn Kind = new("类别", false, "kind", "吐槽找茬", "吐槽找茬、办不成事、建议、咨询；空着就当吐槽找茬") { Own = "Complaints:Books.Kind" };
    public static readonly PaperColumn Causes = new("原因", false, "causes", "流程不顺、效率不高", "本地登记页上有的原因，用顿号隔开");
    public static readonly PaperColumn Text = new("反映内容", true, "text", "示例：材料交了三遍。", "不要写反映人是谁；写了也会隐去") { Own = "Complaints:Books.Matter", Others = ["反映事项", "内容"] };
    public static readonly PaperColumn Wanted = new("诉求", false, "wanted", "示例：希望一次说清。");
    public static readonly PaperColumn Item = new("办理事项", false, "item", "示例许可", "名称和现在登记的一样，就连到那个事项");
    public static readonly PaperColumn Window = new("窗口", false, "window", "A区08", "区域和窗口号");
    public static readonly PaperColumn Staff = new("工作人员", false, "staff", "示例员甲", "被反映的人");
    public static readonly PaperColumn Departments = new("涉及部门", false, "department", "示例局", "用顿号隔开；第一个是被反映的") { Own = "Complaints:Books.Departments" };
    public static readonly PaperColumn Person = new("反映人", false, "complainant.name", "", "加密存放，只有按规定才能看；匿名就空着") { Others = ["反映人姓名", "姓名"] };
    public static readonly PaperColumn Phone = new("联系电话", false, "complainant.phone", "", "加密存放") { Others = ["电话", "反映人电话"] };
    public static readonly PaperColumn Opinion = new("处理意见", false, "opinion", "示例：先核实。") { Others = ["意见"] };
    public static readonly PaperColumn Answer = new("怎么办的", false, "answer", "示例：已当面讲清。", "办结的要写；撤回的可以空着") { Own = "Complaints:Books.How", Others = ["如何处理", "处理情况", "答复内容"] };
    public static readonly PaperColumn AnswerBy = new("答复方式", false, "answerBy", "当面", "当面，或本地有的答复方式；空着就当当面");
    public static readonly PaperColumn Answerer = new("答复人", false, "answerer", "示例员乙");
    public static readonly PaperColumn AnsweredOn = new("答复日期", false, "answeredOn", "2019-11-06") { Own = "Complaints:Books.AnsweredOn" };
    public static readonly PaperColumn Result = new("结果", true, "outcome", "已解决", "当场解决、已解决、已解释、反映人撤回；不属本大厅：写明转交哪里；没办完的写“未办结”") { Own = "Complaints:Books.Result", Others = ["处理结果", "办理结果"] };
    public static readonly PaperColumn Body = new("转交单位", false, "body", "示例公积金中心", "不属本大厅的才填");
    public static readonly PaperColumn ClosedOn = new("办结日期", false, "closedOn", "2019-11-06", "空着就用答复日期，再没有就用受理日期") { Own = "Complaints:Books.ClosedOn" };
    public static readonly PaperColumn Level = new("是否满意", false, "level", "满意", "五档之一；“是”当满意，“否”当不满意；没评价就空着") { Own = "Complaints:Books.Satisfied", Others = ["反映人是否满意", "满意度"] };
    public static readonly PaperColumn Note = new("备注", false, "note", "");
    public static readonly PaperColumn Mark = new("标注", false, "mark", "", "系统导出的文件才有；写着“模拟数据”的，导入后也这样标") { Own = "Complaints:Books.Mark" };
    private static readonly PaperColumn No = new("序号", false, "no", "", "不收") { Own = "Complaints:Books.No" };
    private static readonly PaperColumn Timely = new("是否按时", false, "timely", "", "不收：纸上的事不算按时还是超时") { Own = "Complaints:Books.Timely" };

    public static readonly IReadOnlyList<PaperColumn> All =
    [
        Number, Received, Hall, Channel, Kind, Causes, Text, Wanted, Item, Window, Staff, Departments, Person, Phone, Opinion, Answer, AnswerBy, Answerer,
        AnsweredOn, Result, Body, ClosedOn, Level, Note, Mark, No, Timely,
    ];

    /// <summary>Those of the template.</summary>
    public static IEnumerable<PaperColumn> Asked => All.Where(c => c != No && c != Timely && c != Mark);
}
