-- id: commitment-letters
-- title: Every department signed a responsibility letter within a year
-- title[zh_CN]: 各部门一年内签订了安全责任书
-- severity: medium
-- area: organisation
-- controls: zicha:RA024 zicha:RB044 zicha:RA051 zicha:RB012 gbt22239:8.1.7.1.b
-- param days: 366 | days that a letter stays good
-- param days[zh_CN]: 责任书的有效天数
-- when: SELECT 1 FROM departments
-- key: department
-- why: A head of department who never signed feels responsible for the ward, not for its computers.
-- why[zh_CN]: 没有签订责任书的科室负责人，只觉得管业务，不觉得管电脑。
-- fix: Have the head of {department} sign this year's responsibility letter and record the day.
-- fix[zh_CN]: 请 {department} 负责人签订本年度责任书并登记日期。
SELECT d.id AS department, d.commitment_signed_on FROM departments d
WHERE coalesce(d.class, '') <> 'subordinate'
  AND coalesce(d.commitment_signed_on, '') < date('now', '-' || :days || ' days')
  AND NOT EXISTS (
    SELECT 1 FROM commitments c
    WHERE c.department = d.id AND c.signed_on >= date('now', '-' || :days || ' days')
      AND coalesce(c.valid_until, '9999') >= date('now'));
