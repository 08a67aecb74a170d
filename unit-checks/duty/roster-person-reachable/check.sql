-- id: roster-person-reachable
-- title: Whoever is on duty works here and has a mobile number on record
-- title[zh_CN]: 值班人员均在岗并登记有手机号码
-- severity: medium
-- area: duty
-- controls: zicha:RB082 zicha:RA093 zicha:RB049 zicha:RA022
-- when: SELECT 1 FROM rosters WHERE ends_at >= date('now')
-- key: person
-- why: A name without a number is nobody at three in the morning.
-- why[zh_CN]: 凌晨三点，只有名字没有号码等于没人值班。
-- fix: Record a mobile number for {person}, or put somebody else on duty from {starts_at}.
-- fix[zh_CN]: 登记 {person} 的手机号码，或调整 {starts_at} 起的值班人员。
SELECT r.person, min(r.starts_at) AS starts_at, p.left_on FROM rosters r
LEFT JOIN people p ON p.id = r.person
WHERE r.ends_at >= date('now') AND (p.id IS NULL OR coalesce(p.mobile, p.phone, '') = '' OR p.left_on <= substr(r.starts_at, 1, 10))
GROUP BY r.person;
