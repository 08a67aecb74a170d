-- id: leading-group-meets
-- title: The leading group met, or a special meeting was held, within a year
-- title[zh_CN]: 一年内召开过领导小组会议或专题会议
-- severity: medium
-- area: organisation
-- controls: selfeval:SE50 selfeval:SE01 gbt22239:8.1.7.4.a gbt22239:7.1.7.4.a zicha:RB008
--     zicha:RA078
-- key: -
-- why: A group that never meets does not know of the risks that it answers for.
-- why[zh_CN]: 从不开会的领导小组，并不了解自己所负责的风险。
-- fix: Hold a meeting chaired by the leader in charge and record it with its minutes.
-- fix[zh_CN]: 由主管领导主持召开会议，并登记会议及纪要。
SELECT max(held_on) AS last_meeting FROM meetings WHERE class IN ('leading_group', 'special', 'mobilisation')
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
