-- id: closed-problem-still-fails
-- title: No check still fails whose problem was closed before the latest inspection
-- title[zh_CN]: 已销号的问题在最近检查中不再出现
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA048 zicha:RA047 zicha:RB118 gbt22239:8.1.7.5.c
-- when: SELECT 1 FROM problems WHERE state = 'closed' AND source = 'check'
-- key: problem
-- why: A tick in a box is not a repair.
-- why[zh_CN]: 打勾不等于整改。
-- fix: Open {problem} again: {check_id} fails on {target} at {at}.
-- fix[zh_CN]: 重新打开 {problem}：{check_id} 在 {target} 仍不合格（{at}）。
SELECT p.id AS problem, r.check_id, r.target, r.at, p.closed_on FROM problems p
JOIN results r ON r.check_id = p.check_id AND r.target = coalesce(p.target, r.target) AND r.is_latest = 1
WHERE p.state = 'closed' AND r.state = 'fail' AND substr(r.at, 1, 10) > p.closed_on
  AND (p.key_text IS NULL OR EXISTS (
    SELECT 1 FROM findings f WHERE f.target = r.target AND f.check_id = r.check_id AND f.key_text = p.key_text AND coalesce(f.is_waived, 0) = 0))
  AND NOT EXISTS (SELECT 1 FROM problems q WHERE q.check_id = p.check_id AND coalesce(q.target, r.target) = r.target AND q.key_text IS p.key_text AND q.state <> 'closed');
