-- id: hazards-rectified
-- title: Hazards that an assessment found were rectified
-- title[zh_CN]: 测评发现的重大风险隐患已整改
-- severity: high
-- area: protection
-- controls: highrisk:6.9.4.1 gbt22239:8.1.9.9.a zicha:RB110 zicha:RB118 zicha:RA140
-- param days: 90 | days from the assessment until hazards are rectified
-- param days[zh_CN]: 测评后的整改期限（天）
-- when: SELECT 1 FROM protection WHERE hazards > 0
-- key: system
-- why: The report names the holes for everybody who reads it.
-- why[zh_CN]: 报告里写明的隐患，看过报告的人都知道。
-- fix: Rectify the open hazards of {system}: {rectified} of {hazards} are done.
-- fix[zh_CN]: 整改 {system} 的重大风险隐患：{hazards} 项中已完成 {rectified} 项。
SELECT system, assessed_on, hazards, coalesce(hazards_rectified, 0) AS rectified FROM protection
WHERE hazards > coalesce(hazards_rectified, 0) AND coalesce(assessed_on, '') < date('now', '-' || :days || ' days');
