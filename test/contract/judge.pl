# On each line a schema, as [schema], or a response to the last one. Prints a line of verdicts for each schema: 1 or 0.
use strict;
use warnings;
use Cpanel::JSON::XS;

my $json = Cpanel::JSON::XS->new->utf8;
# Debian 12 has only the other one.
my $isModern = eval { require JSON::Schema::Modern; 1 };
require JSON::Validator unless $isModern;
print $isModern
    ? "Perl JSON::Schema::Modern $JSON::Schema::Modern::VERSION"
    : "Perl JSON::Validator $JSON::Validator::VERSION";

# JSON::Validator knows prefixItems by its older name alone.
sub in_older_words {
    my ($part) = @_;
    return [map { in_older_words($_) } @$part] if ref $part eq 'ARRAY';
    return $part unless ref $part eq 'HASH';
    return {map { ($_ eq 'prefixItems' ? 'items' : $_, in_older_words($part->{$_})) } keys %$part};
}

my ($count, $isValid) = (0);
while (my $line = <STDIN>) {
    my $value = $json->decode($line);
    if (ref $value eq 'HASH') { print $isValid->($value) ? '1' : '0'; next }
    print "\n";
    if ($isModern) {
        my $uri   = 'https://dweud.example/contract/' . ++$count;
        my $judge = JSON::Schema::Modern->new(specification_version => 'draft2020-12', short_circuit => 1);
        $judge->add_schema($uri, $value->[0]);
        $isValid = sub { $judge->evaluate($_[0], $uri)->valid };
    } else {
        my $judge = JSON::Validator->new->schema(in_older_words($value->[0]));
        $isValid = sub { !$judge->validate($_[0]) };
    }
}
