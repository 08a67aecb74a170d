-- id: spot-check-fixed
-- title: What a spot check found was put right
-- title[zh_CN]: 抽查发现的问题已整改
-- severity: high
-- area: duty
-- controls: zicha:RA042 zicha:RA033 zicha:RA041 zicha:RA045 zicha:RA047 zicha:RA140 zicha:RA021
-- param days: 30 | days until it is put right
-- param days[zh_CN]: 整改期限（天）
-- when: SELECT 1 FROM spot_checks s WHERE s.unit_code IS NULL OR s.unit_code = s.unit
-- key: id
-- why: The inspectors come again, and they come with their list.
-- why[zh_CN]: 检查组会回头看，而且带着上次的清单。
-- fix: Put {item} right: found was "{found}"; record the problem and close it.
-- fix[zh_CN]: 整改 {item}（抽查结果：{found}），登记为问题并销号。
SELECT s.id, s.item, s.found, s."on", s.severity FROM spot_checks s
WHERE s.verdict = 'differs' AND (s.unit_code IS NULL OR s.unit_code = s.unit) AND s."on" < date('now', '-' || :days || ' days') AND NOT EXISTS (
  SELECT 1 FROM problems p
  WHERE p.source = 'spot_check' AND p.state IN ('closed', 'waived') AND p.first_seen_on >= s."on"
    AND (p.check_id = s.item OR instr(p.title, s.item) OR instr(coalesce(p.detail, ''), s.item)));
