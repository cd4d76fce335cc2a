using Governance.Halls.Contracts;

namespace Governance.Halls.Simulation.Book;

/// <summary>Made-up guides; the real ones are the departments' own.</summary>
internal static class SimulatedItems
{
    public static IReadOnlyList<SimulatedItem> All { get; } =
    [
        new("sp-01", "公共场所卫生许可", "sp", "在本辖区经营公共场所的单位和个人", ["许可申请书|原件", "营业执照|复印件", "卫生检测报告|原件"], 3, 20),
        new("sp-02", "道路货物运输经营许可", "sp", "从事道路货物运输的企业和个体工商户", ["经营申请表|原件", "车辆行驶证|复印件", "驾驶员从业资格证|复印件"], 5, 20),
        new("sp-03", "建筑工程施工许可", "sp", "已办好用地和规划手续的建设单位", ["施工许可申请表|原件", "施工合同|复印件", "图纸审查合格书|原件"], 3, 7),
        new("scjg-01", "企业设立登记", "scjg", "拟在本辖区设立的企业", ["设立登记申请书|原件", "章程|原件", "住所使用证明|复印件"], 1, 15),
        new("scjg-02", "食品经营许可", "scjg", "从事食品销售和餐饮服务的经营者", ["许可申请书|原件", "营业执照|复印件", "设备布局图|原件"], 5, 20),
        new("scjg-03", "个体工商户注销登记", "scjg", "已结清税款的个体工商户", ["注销登记申请书|原件", "营业执照|原件"], 0, 5),
        new("zrzy-01", "不动产转移登记", "zrzy", "房屋买卖、继承、赠与的当事人", ["不动产权证书|原件", "买卖合同|原件", "完税证明|原件"], 3, 30, 80, "演示收费依据：按件收取登记费"),
        new("zrzy-02", "不动产抵押登记", "zrzy", "抵押人和抵押权人", ["不动产权证书|原件", "抵押合同|原件"], 1, 30, 80, "演示收费依据：按件收取登记费"),
        new("rs-01", "社会保险参保登记", "rs", "用人单位和灵活就业人员", ["参保登记表|原件", "身份证|复印件"], 0, 10),
        new("rs-02", "养老保险待遇申领", "rs", "达到退休年龄的参保人", ["待遇申领表|原件", "身份证|原件", "个人档案|原件"], 5, 30),
        new("rs-03", "流动人员人事档案转递", "rs", "转入或转出档案的个人", ["身份证|原件", "调档函|原件"], 0, 15),
        new("yb-01", "异地就医备案", "yb", "到统筹区外就医的参保人", ["备案登记表|原件", "社会保障卡|原件"], 0, 2),
        new("yb-02", "医疗费用手工报销", "yb", "未能直接结算的参保人", ["收费票据|原件", "费用清单|原件", "病历|复印件"], 10, 30),
        new("ga-01", "居民身份证换领", "ga", "证件到期或损坏的居民", ["户口簿|原件"], 10, 30, 20, "演示收费依据：换领每证 20 元"),
        new("gjj-01", "住房公积金提取", "gjj", "购房、租房、退休的缴存职工", ["提取申请表|原件", "身份证|原件", "购房合同|复印件"], 0, 3),
        new("gjj-02", "住房公积金贷款", "gjj", "连续缴存满六个月的职工", ["贷款申请表|原件", "购房合同|原件", "收入证明|原件"], 7, 10),
        new("sw-01", "个人存量房交易纳税申报", "sw", "二手房买卖双方", ["申报表|原件", "买卖合同|原件", "不动产权证书|复印件"], 0, 1),
    ];
}

/// <summary>A made-up service item.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Department">The department's code.</param>
/// <param name="Conditions">Who can have it.</param>
/// <param name="PaperLines">Each paper as name and form.</param>
/// <param name="Promised">Working days.</param>
/// <param name="Statutory">Working days.</param>
/// <param name="Fee">Yuan.</param>
/// <param name="FeeBasis">By what rule.</param>
internal sealed record SimulatedItem(
    string Code, string Name, string Department, string Conditions, string[] PaperLines, int Promised, int Statutory, decimal Fee = 0, string? FeeBasis = null)
{
    private const string Copy = "复印件";

    public IReadOnlyList<RequiredPaper> Papers => [.. PaperLines.Select(line => line.Split('|')).Select(part =>
        new RequiredPaper(part[0], 1, part[1] == Copy ? PaperForm.Copy : PaperForm.Original, null))];
}
