-- id: visits-escorted
-- title: Outsiders in controlled areas had approval, an escort and their identity checked, and left
--     again
-- title[zh_CN]: 外来人员进入受控区域有审批、核验身份和陪同，并登记离开
-- severity: high
-- area: rooms
-- controls: gbt22239:6.1.7.4 gbt22239:8.1.8.4.a selfeval:SE08 selfeval:SE14 zicha:RA197 zicha:RB022
--     gbt22239:8.1.10.1.c highrisk:6.8.1.1
-- param days: 365 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM visits
-- key: id
-- why: Whoever wears overalls is let through; one minute alone at the server is enough.
-- why[zh_CN]: 穿上工作服就能混进去，在服务器前独处一分钟就够了。
-- fix: Complete the visit of {came_at} ({area}): escort, approval, identity, leaving.
-- fix[zh_CN]: 补全 {came_at}（{area}）的来访登记：陪同、审批、身份核验和离开时间。
SELECT id, came_at, coalesce(area, room, '-') AS area, purpose, escort, approved_by, is_identity_checked, left_at FROM visits
WHERE came_at >= date('now', '-' || :days || ' days')
  AND (escort IS NULL OR approved_by IS NULL OR coalesce(is_identity_checked, 0) = 0 OR (left_at IS NULL AND came_at < date('now', '-1 day')));
