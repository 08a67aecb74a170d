-- id: roster-leader
-- title: In an important period each duty has a leader
-- title[zh_CN]: 重要时期每班均有带班领导
-- severity: low
-- area: duty
-- controls: zicha:RB049 zicha:RA022 zicha:RA093
-- when: SELECT 1 FROM rosters WHERE campaign IS NOT NULL
-- key: id
-- why: Who is on duty may not cut off a system alone; the leader must be known beforehand.
-- why[zh_CN]: 值班员无权自行断网，带班领导要事先明确。
-- fix: Name the leader on duty from {starts_at} ({person}).
-- fix[zh_CN]: 明确 {starts_at}（{person}）这一班的带班领导。
SELECT id, starts_at, person FROM rosters
WHERE campaign IS NOT NULL AND leader IS NULL AND ends_at >= date('now', '-60 days');
