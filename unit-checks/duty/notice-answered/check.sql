-- id: notice-answered
-- title: Notices of higher authorities were answered by their day
-- title[zh_CN]: 上级通知均按期答复
-- severity: high
-- area: duty
-- controls: zicha:RA001 zicha:RA151 zicha:RB106 zicha:RA081 zicha:RB079 zicha:RB060 zicha:RB081
--     selfeval:SE50
-- when: SELECT 1 FROM notices WHERE answer_by IS NOT NULL
-- key: notice
-- why: An unanswered notice is answered by a visit.
-- why[zh_CN]: 不按期答复，等来的就是上门检查。
-- fix: Answer {notice} of {issuer}, due {answer_by}, and record the day.
-- fix[zh_CN]: 答复 {issuer} 的《{notice}》（期限 {answer_by}）并登记日期。
SELECT id AS notice, issuer, answer_by, answered_on FROM notices
WHERE answer_by < date('now') AND (answered_on IS NULL OR (answered_on > answer_by AND answer_by >= date('now', '-90 days')));
