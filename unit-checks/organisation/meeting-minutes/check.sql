-- id: meeting-minutes
-- title: Meetings of the last year have minutes
-- title[zh_CN]: 近一年的会议均有纪要
-- severity: low
-- area: organisation
-- controls: selfeval:SE50 zicha:RB008 gbt22239:8.1.7.4.a
-- when: SELECT 1 FROM meetings WHERE held_on >= date('now', '-1 year')
-- key: id
-- why: What was decided but not written down is remembered differently by everybody.
-- why[zh_CN]: 会上定了却没有记录，事后各有各的说法。
-- fix: File the minutes of {subject} ({held_on}) and name them in the meeting.
-- fix[zh_CN]: 补齐 {subject}（{held_on}）的会议纪要并在会议记录中引用。
SELECT id, subject, held_on FROM meetings
WHERE minutes IS NULL AND held_on >= date('now', '-1 year') AND held_on <= date('now', '-14 days');
